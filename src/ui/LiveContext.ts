/** See useIsLive. Where nothing was built, everything is live from its first rendering. */
import { createContext } from 'react';

export const LiveContext = createContext(true);
