/** `npm run check`: the quick checks, without tests, build or browser. */
import { CHECKS, runSteps } from './setup/steps.mjs';

process.exitCode = runSteps(CHECKS) ? 0 : 1;
