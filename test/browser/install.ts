/** `npm run chromium`: what the tests need and `npm ci` does not bring. */
import { installChromium } from './chromium.ts';

installChromium();
