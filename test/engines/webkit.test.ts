import { findWebKit } from '../browser/webkit.ts';
import { startWebKit } from './drivers/webkit.ts';
import { holdPromisesIn } from './promises.ts';

const webkit = findWebKit();
const why =
  process.platform === 'linux'
    ? 'it is not installed. Install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH and WEBKIT_PATH'
    : 'the tests drive WebKitGTK, which is for Linux';

holdPromisesIn('WebKit', webkit ? () => startWebKit(webkit) : why);
