import type {ReactiveControllerHost} from 'lit';
import {load} from '../../platform/load.js';

/** Where the reader stands in an article: loads what follows the scroll when something is to be shown of it, and stops it in time. */
export class ReadingPlace {
  /** The heading under which the reader is. */
  heading: Element | undefined;

  #stop: (() => void) | undefined;
  #isWanted = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Follows the reader through a text; `show` is given how much has been read, 0 to 1. */
  async follow(text: Element, headings: Element[], show: (progress: number) => void): Promise<void> {
    this.#isWanted = true;
    const module = await load(() => import('./reading-progress.js'), 'what follows the reader');
    if (!module || !this.#isWanted) return;
    this.#stop?.();
    this.#stop = module.followReading(text, headings, ({progress, heading}) => {
      show(progress);
      if (heading === this.heading) return;
      this.heading = heading;
      this.host.requestUpdate();
    });
  }

  stop(): void {
    this.#isWanted = false;
    this.#stop?.();
    this.#stop = undefined;
  }
}
