import type {ReactiveControllerHost} from 'lit';
import {load} from '../../platform/load.js';

/** Knows how far the reader has come in an article. The module that observes scrolling is loaded when progress is first to be shown. */
export class ReadingController {
  /** The heading under which the reader is. */
  heading: Element | undefined;

  #stop: (() => void) | undefined;
  #isFollowing = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Follows the reader through a text, and calls `show` with the share that has been read, 0 to 1. */
  async follow(text: Element, headings: Element[], show: (progress: number) => void): Promise<void> {
    this.#isFollowing = true;
    const module = await load(() => import('./reading-progress.js'), 'what follows the reader');
    if (!module || !this.#isFollowing) return;
    this.#stop?.();
    this.#stop = module.followReading(text, headings, ({progress, heading}) => {
      show(progress);
      if (heading === this.heading) return;
      this.heading = heading;
      this.host.requestUpdate();
    });
  }

  stop(): void {
    this.#isFollowing = false;
    this.#stop?.();
    this.#stop = undefined;
  }
}
