import { looksOfContent, testAccessibility, testEveryPage } from '../every-site/every-page.ts';
import { liveSite } from '../support/sites.ts';

testEveryPage(liveSite);
testAccessibility(liveSite, looksOfContent);
