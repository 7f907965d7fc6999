import { testBudgets } from '../every-site/budgets.ts';
import { testHtml } from '../every-site/html.ts';
import { testLinks } from '../every-site/links.ts';
import { liveSite } from '../support/sites.ts';

testLinks(liveSite);
testHtml(liveSite);
testBudgets(liveSite);
