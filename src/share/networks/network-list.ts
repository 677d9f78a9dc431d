import {load} from '../../platform/load.js';
import {hasPage} from '../../platform/page.js';
import {isCoarse} from '../../platform/pointer.js';
import {warn} from '../../platform/warn.js';
import type {Network} from './network.js';
import {actions, networks, ownNetworks} from './default-networks.js';

/** What share buttons offer: which networks and actions, in what order. Networks beyond the default ones are loaded when they are named. */
export class Offer {
  #others: Map<string, Network> | undefined;
  #isLoading = false;

  constructor(
    private readonly host: HTMLElement & {networks?: string},
    private readonly loaded: () => void,
  ) {}

  /** Names, in order. Children without a `networks` attribute are the whole list. */
  get ids(): string[] {
    const {networks: wanted, childElementCount} = this.host;
    if (wanted !== undefined) return wanted.split(/\s+/).filter((id) => id !== '' && this.#isKnown(id));
    if (childElementCount > 0) return this.#slotted;
    return isCoarse() ? [...networks.keys(), 'copy', 'native'] : ['copy', ...networks.keys()];
  }

  /** The networks among them: what the link of a child leads to is not known. */
  get networks(): Network[] {
    return this.ids.map((id) => this.network(id)).filter((network) => network !== undefined);
  }

  /** Whether a child stands for a network. */
  isSlotted(id: string): boolean {
    return this.#slotted.includes(id);
  }

  /** A site's own network stands in for one of ours. */
  network(id: string): Network | undefined {
    return ownNetworks.get(id) ?? networks.get(id) ?? this.#others?.get(id);
  }

  /** A server does not know the children. */
  get #slotted(): string[] {
    return hasPage ? [...this.host.children].map(({slot}) => slot).filter((id) => id !== '') : [];
  }

  /** A network that is neither built in nor among the children may be one of those loaded on demand. */
  #isKnown(id: string): boolean {
    if (this.network(id) || actions.has(id) || this.isSlotted(id)) return true;
    if (this.#others) this.#warn(id, this.#others);
    else void this.#load();
    return false;
  }

  #warn(id: string, others: Map<string, Network>): void {
    const known = [...networks.keys(), ...others.keys(), ...ownNetworks.keys(), ...actions.keys()];
    const {localName, networks: wanted} = this.host;
    warn(`<${localName} networks="${wanted}">: "${id}" is no known network and is left out. Known: ${known.join(', ')}.`);
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const module = await load(() => import('./more-networks.js'), 'the networks beyond the default ones');
    this.#others = new Map(module?.moreNetworks.map((network) => [network.id, network]));
    this.loaded();
  }
}
