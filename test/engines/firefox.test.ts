import { it } from 'vitest';
import { findFirefox } from '../browser/firefox.ts';
import { startFirefox } from './drivers/firefox.ts';
import { holdPromisesIn } from './promises.ts';

const firefox = findFirefox();

if (firefox) holdPromisesIn('Firefox', () => startFirefox(firefox));
else {
  it('in Firefox', ({ skip }) =>
    skip('it is not installed. Install Firefox, or set FIREFOX_PATH to the program'));
}
