/** Keeps the best `capacity` items by score, in a heap whose root is the worst of them. */
export class TopK {
  readonly #items: Uint32Array;
  readonly #scores: Float32Array;
  #length = 0;

  constructor(private readonly capacity: number) {
    this.#items = new Uint32Array(capacity);
    this.#scores = new Float32Array(capacity);
  }

  /** An item must score more than this to be kept; 0 while there is room, so scores must be positive. */
  get floor(): number {
    return this.#length < this.capacity ? 0 : this.#scores[0]!;
  }

  offer(item: number, score: number): void {
    if (this.#length < this.capacity) this.#siftUp(item, score);
    else if (score > this.#scores[0]!) this.#siftDown(item, score);
  }

  /** The kept items, in no order. The view is valid until the next offer. */
  get items(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }

  /** The scores of the kept items. The view is valid until the next offer. */
  get scores(): Float32Array {
    return this.#scores.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #siftUp(item: number, score: number): void {
    let at = this.#length++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#scores[parent]! <= score) break;
      this.#put(at, this.#items[parent]!, this.#scores[parent]!);
      at = parent;
    }
    this.#put(at, item, score);
  }

  #siftDown(item: number, score: number): void {
    const [items, scores, length] = [this.#items, this.#scores, this.#length];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && scores[child + 1]! < scores[child]!) child++;
      if (scores[child]! >= score) break;
      items[at] = items[child]!;
      scores[at] = scores[child]!;
      at = child;
    }
    this.#put(at, item, score);
  }

  #put(at: number, item: number, score: number): void {
    this.#items[at] = item;
    this.#scores[at] = score;
  }
}
