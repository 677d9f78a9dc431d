/** Reads the height of a post from a message of its frame, as X, Telegram and Instagram send it. */
function readHeight(data: unknown): number | undefined {
  const message = typeof data === 'string' ? parseOrNothing(data) : data;
  if (typeof message !== 'object' || message === null) return undefined;
  const {height, details, 'twttr.embed': twitter} = message as Record<string, {height?: unknown; params?: {height?: unknown}[]}>;
  return [height, details?.height, twitter?.params?.[0]?.height]
    .filter((value) => typeof value === 'number')
    .find(Number.isFinite);
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pixels. A frame cannot make itself taller, and so cover the page. */
const MAX_HEIGHT = 2000;

/** Sets the height of a frame to the one that its content reports, as often as it does. */
export function followHeight(frame: HTMLIFrameElement): void {
  const handleMessage = ({source, data}: MessageEvent) => {
    if (!frame.isConnected) removeEventListener('message', handleMessage);
    else if (source === frame.contentWindow) {
      const height = readHeight(data);
      if (height && height > 0) frame.height = String(Math.min(MAX_HEIGHT, Math.ceil(height)));
    }
  };
  addEventListener('message', handleMessage);
}
