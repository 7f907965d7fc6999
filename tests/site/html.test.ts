import { testHtml } from '../every-site/html.ts';
import { fixtureSite } from '../support/sites.ts';

testHtml(fixtureSite);
