import type {Shared} from './networks/network.js';

/** Milliseconds to wait for a picture: a browser forgets soon that the reader has acted. */
const PATIENCE = 2000;

async function pictureFile(url: string): Promise<File | undefined> {
  try {
    const answer = await fetch(url, {signal: AbortSignal.timeout(PATIENCE)});
    const picture = await answer.blob();
    const name = new URL(url).pathname.split('/').at(-1) || 'image';
    return answer.ok && picture.type.startsWith('image/') ? new File([picture], name, {type: picture.type}) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Opens the system's share sheet with title and address (with a text, receivers print the title twice), and with the
 * picture where there is one and the system takes files. False when it could not; a reader's cancel is no failure.
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
