import { startShop } from './shop.ts';
import { visits } from './visits.ts';

visits(() => startShop('express', () => ['server.js']));
