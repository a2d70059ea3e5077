import { startChromium } from './drivers/chromium.ts';
import { holdPromisesIn } from './promises.ts';

holdPromisesIn('Chromium', startChromium);
