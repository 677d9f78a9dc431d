import {encode} from './network.js';

/**
 * Adds UTM parameters to an address: `utm_source` the network, `utm_medium` "share", `utm_campaign` the name.
 * Parameters that the address already has stay, and so does its hash; its path is not encoded again.
 */
export function withCampaign(url: string, campaign: string | undefined, network: string): string {
  if (!campaign) return url;
  const [, address = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  const parameters = {utm_source: network, utm_medium: 'share', utm_campaign: campaign};
  const added = Object.entries(parameters)
    .filter(([name]) => !new RegExp(`[?&]${name}=`).test(address))
    .map(([name, value]) => `${name}=${encode(value)}`);
  const joiner = address.includes('?') ? '&' : '?';
  return added.length > 0 ? `${address}${joiner}${added.join('&')}${hash}` : url;
}
