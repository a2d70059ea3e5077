import * as interactive from 'career-levels/interactive';

/** What a bundler of server components makes: the modules that hold state, by their names. */
export const parcelRequire = Object.assign(() => interactive, { meta: { publicUrl: '' } });
