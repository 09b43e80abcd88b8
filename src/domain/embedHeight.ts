/**
 * The one message that an embedded form sends, to whatever page it is in: how high its content is. Nothing is sent
 * with it that the host could not see, so it may go to any origin. No message is read.
 */

const HEIGHT_MESSAGE = 'communique:height';

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** Whole CSS pixels. */
  readonly height: number;
}

export function toHeightMessage(height: number): HeightMessage {
  return { type: HEIGHT_MESSAGE, height: Math.ceil(height) };
}

/** The height in a message that may be anything; `null` where it is none of ours. */
export function readHeightMessage(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('type' in message) || message.type !== HEIGHT_MESSAGE || !('height' in message)) return null;
  return typeof message.height === 'number' && Number.isInteger(message.height) && message.height > 0
    ? message.height
    : null;
}

/**
 * Lines for the host's page that give each frame the height that it asks for. They ask who is speaking: a message counts
 * only for the frame that it came from.
 */
export const FITTING_SCRIPT = `<script>
  addEventListener('message', (event) => {
    const { type, height } = event.data ?? {};
    if (type !== '${HEIGHT_MESSAGE}' || !Number.isInteger(height) || height > 20000) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.height = height;
    }
  });
</script>`;
