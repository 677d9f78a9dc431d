/** How sites tell the height of a post that they show in a frame: X, Telegram, Instagram. */
function heightIn(data: unknown): number | undefined {
  const message = typeof data === 'string' ? parsed(data) : data;
  if (typeof message !== 'object' || message === null) return undefined;
  const {height, details, 'twttr.embed': twitter} = message as Record<string, {height?: unknown; params?: {height?: unknown}[]}>;
  const told = [height, details?.height, twitter?.params?.[0]?.height].find((value) => typeof value === 'number');
  return Number.isFinite(told) ? (told as unknown as number) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pixels; a frame may not grow over the page by what it says. */
const TALLEST = 2000;

/** Keeps a frame as high as its own content says that it is. */
export function followHeight(frame: HTMLIFrameElement): void {
  const listener = ({source, data}: MessageEvent) => {
    if (!frame.isConnected) removeEventListener('message', listener);
    else if (source === frame.contentWindow) {
      const height = heightIn(data);
      if (height && height > 0) frame.height = String(Math.min(TALLEST, Math.ceil(height)));
    }
  };
  addEventListener('message', listener);
}
