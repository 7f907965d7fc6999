import { testBudgets } from '../every-site/budgets.ts';
import { rankingSite } from '../support/sites.ts';

// Of the sites whose content doesn’t change, the one with articles of real length.
testBudgets(rankingSite);
