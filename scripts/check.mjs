/** `npm run check`: the quick checks, without tests, build or browser. */
import { CHECKS, runAside } from './setup/steps.mjs';

process.exitCode = (await runAside(CHECKS)) ? 0 : 1;
