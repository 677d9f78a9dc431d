import type {Shared} from './networks/network.js';

/** Time to wait for a picture, milliseconds: the reader's click allows sharing only for a few seconds (HTML, transient activation). */
const PICTURE_TIMEOUT = 2000;

/** Downloads a picture; `undefined` when that fails, or when it is none. */
async function pictureFile(url: string): Promise<File | undefined> {
  try {
    const answer = await fetch(url, {signal: AbortSignal.timeout(PICTURE_TIMEOUT)});
    const picture = await answer.blob();
    const name = new URL(url).pathname.split('/').at(-1) || 'image';
    return answer.ok && picture.type.startsWith('image/') ? new File([picture], name, {type: picture.type}) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Opens the system's share sheet with title and address, and with the picture where the system takes files. No text is shared:
 * receivers would show the title twice. Returns whether it opened, also when the reader then cancelled.
 */
export async function shareNatively({headline, url}: Shared, image: string | undefined): Promise<boolean> {
  const file = image && 'canShare' in navigator ? await pictureFile(image) : undefined;
  const files = file && navigator.canShare({files: [file]}) ? {files: [file]} : {};
  try {
    await navigator.share({title: headline, url, ...files});
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}
