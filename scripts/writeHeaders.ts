/** `npm run headers`: writes the headers of scripts/build/policy.mjs for nginx, to be reviewed and shipped with it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NGINX_FILES } from './build/nginxFiles.ts';
import { ROOT } from './setup/root.mjs';

for (const { path, text } of NGINX_FILES) writeFileSync(join(ROOT, path), text);
