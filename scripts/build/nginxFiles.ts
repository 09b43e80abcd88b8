/** The generated part of nginx's configuration, as it should read now. The other hosts' files are made by the build. */
import { toNginxHeaders, toNginxMaps } from './hostFiles.ts';

export const NGINX_FILES = [
  { path: 'deploy/nginx/communique-maps.conf', text: toNginxMaps() },
  { path: 'deploy/nginx/communique-headers.conf', text: toNginxHeaders() },
] as const;
