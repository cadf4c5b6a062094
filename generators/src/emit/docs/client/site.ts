// The script of every page. A page is complete without it. The script adds conveniences.
import { addCopyButtons } from './copy.ts';
import { rememberLanguage } from './languages.ts';
import { openForPrint } from './print.ts';
import { prepareSearch } from './open-search.ts';
import { addThemeSwitch } from './theme.ts';
import { showWhere } from './where.ts';

rememberLanguage();
addThemeSwitch();
addCopyButtons();
prepareSearch();
openForPrint();
showWhere();
