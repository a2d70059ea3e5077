import { findFirefox } from '../browser/firefox.ts';
import { startFirefox } from './drivers/firefox.ts';
import { holdPromisesIn } from './promises.ts';

const firefox = findFirefox();

holdPromisesIn(
  'Firefox',
  firefox
    ? () => startFirefox(firefox)
    : 'it is not installed. Install Firefox, or set FIREFOX_PATH to the program',
);
