// Every page's script. A page is whole without it; this adds what only a script can do.
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
