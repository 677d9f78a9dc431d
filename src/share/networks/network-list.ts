import {load} from '../../platform/load.js';
import {hasPage} from '../../platform/page.js';
import {hasCoarsePointer} from '../../platform/pointer.js';
import {warn} from '../../platform/warn.js';
import type {Network} from './network.js';
import {actions, networks, ownNetworks} from './default-networks.js';

/** Networks and actions that an element offers, in order: those of its `networks`, else its children, else the default ones. */
export class NetworkList {
  #loaded: ReadonlyMap<string, Network> | undefined;
  #isLoading = false;

  constructor(
    private readonly host: HTMLElement & {networks?: string},
    private readonly onload: () => void,
  ) {}

  /** Ids of those that are known so far. */
  get ids(): string[] {
    return this.#wantedIds.filter((id) => this.#isKnown(id));
  }

  /** The networks among them that have an address of ours: the address of a child's link is its own. */
  get networks(): Network[] {
    return this.ids.map((id) => this.find(id)).filter((network) => network !== undefined);
  }

  /** Whether a child is in the slot of a network or action. */
  isSlotted(id: string): boolean {
    return this.#slottedIds.includes(id);
  }

  /** A site's own network replaces one of ours with the same id. */
  find(id: string): Network | undefined {
    return ownNetworks.get(id) ?? networks.get(id) ?? this.#loaded?.get(id);
  }

  /** Loads the networks beyond the default ones if one of them may be wanted; names those that are not known even then. */
  async loadUnknown(): Promise<void> {
    const unknown = this.#wantedIds.filter((id) => !this.#isKnown(id));
    if (unknown.length === 0 || this.#isLoading) return;
    if (this.#loaded) return this.#warnOf(unknown, this.#loaded);
    this.#isLoading = true;
    const module = await load(() => import('./more-networks.js'), 'the networks beyond the default ones');
    this.#isLoading = false;
    this.#loaded = new Map(module?.moreNetworks.map((network) => [network.id, network]));
    this.onload();
  }

  get #wantedIds(): string[] {
    const {networks: named, childElementCount} = this.host;
    if (named !== undefined) return [...new Set(named.split(/\s+/).filter((id) => id !== ''))];
    if (childElementCount > 0) return this.#slottedIds;
    return hasCoarsePointer() ? [...networks.keys(), 'copy', 'native'] : ['copy', ...networks.keys()];
  }

  /** A server does not know the children. */
  get #slottedIds(): string[] {
    return hasPage ? [...this.host.children].map(({slot}) => slot).filter((id) => id !== '') : [];
  }

  #isKnown(id: string): boolean {
    return this.find(id) !== undefined || actions.has(id) || this.isSlotted(id);
  }

  #warnOf(unknown: string[], loaded: ReadonlyMap<string, Network>): void {
    const known = [...networks.keys(), ...loaded.keys(), ...ownNetworks.keys(), ...actions.keys()].join(', ');
    const {localName, networks: named} = this.host;
    for (const id of unknown)
      warn(`<${localName} networks="${named}">: "${id}" is no known network and is left out. Known: ${known}.`);
  }
}
