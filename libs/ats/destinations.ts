import { lookup as dns, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Where something may not be sent to, as a sentence for whoever wanted it. */
export class NotAllowed extends Error {}

export interface DestinationRules {
  /** The ports that may be sent to. */
  readonly ports?: readonly number[];
  /** Tests only: this machine itself, by http too and at any port. */
  readonly loopback?: boolean;
  /** Every address of a name, as whoever connects would find them. */
  readonly lookup?: (host: string) => Promise<LookupAddress[]>;
}

const list = (family: 'ipv4' | 'ipv6', subnets: string): BlockList => {
  const made = new BlockList();
  for (const [net, bits] of subnets.split(' ').map((subnet) => subnet.split('/'))) made.addSubnet(net!, Number(bits), family);
  return made;
};

/** What the registries of special-purpose addresses (RFC 6890) keep for anything but one machine on the internet. */
const SPECIAL_V4 = list(
  'ipv4',
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
);
/** All that is routed in IPv6, so neither this machine nor its network, no IPv4 in disguise; and what of it is special all the same. */
const GLOBAL_V6 = list('ipv6', '2000::/3');
const SPECIAL_V6 = list('ipv6', '2001::/23 2001:db8::/32 2002::/16 3fff::/20');
const LOOPBACK = list('ipv4', '127.0.0.0/8');
LOOPBACK.addAddress('::1', 'ipv6');

const isLoopback = (address: string): boolean => LOOPBACK.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address is that of one machine on the internet, and of nothing inside somebody's network. */
export function isGlobal(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL_V4.check(address, 'ipv4');
    case 6:
      return GLOBAL_V6.check(address, 'ipv6') && !SPECIAL_V6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** How long a name may take to be found, in milliseconds: a transaction may be waiting. */
const PATIENCE = 2_000;

const everyAddress = (host: string): Promise<LookupAddress[]> => promisify(dns)(host, { all: true });

/** Where this installation sends to on others' behalf: into the internet, and never into the network it stands in. */
export class Destinations {
  private readonly ports: readonly number[];
  private readonly loopback: boolean;
  private readonly find: (host: string) => Promise<LookupAddress[]>;

  constructor({ ports = [443], loopback = false, lookup = everyAddress }: DestinationRules = {}) {
    this.ports = ports;
    this.loopback = loopback;
    this.find = lookup;
  }

  /** @throws NotAllowed for an address that is refused as it is spelled */
  parse(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'https:' && !(this.loopback && url?.protocol === 'http:'))
      throw new NotAllowed('The address must begin with https://.');
    if (url.username || url.password) throw new NotAllowed('The address must not hold a user or a password.');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !(this.loopback && isLoopback(host))) throw new NotAllowed('The address must name a host, not an IP address.');
    if (!this.loopback && !this.ports.includes(Number(url.port || 443)))
      throw new NotAllowed(`The address must use port ${this.ports.join(' or ')}.`);
    return url;
  }

  /** @throws NotAllowed where it is refused as it is spelled, or by where its name leads now */
  async mustBeAllowed(text: string): Promise<URL> {
    const url = this.parse(text);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!isIP(host)) await this.addressesOf(host);
    return url;
  }

  /** Finds the addresses of a name for whoever connects: looked up once, and none handed out unless all of them may be sent to. */
  readonly lookup: LookupFunction = (host, options, done) => {
    this.addressesOf(host).then(
      (all) => (options.all ? done(null, all) : done(null, all[0]!.address, all[0]!.family)),
      (error: Error) => done(error, []),
    );
  };

  private async addressesOf(host: string): Promise<LookupAddress[]> {
    const found = await Promise.race([this.find(host).catch(() => []), setTimeout(PATIENCE, [], { ref: false })]);
    if (found.length === 0) throw new NotAllowed(`There is no host named ${host}.`);
    if (!found.every(({ address }) => this.isAllowed(address))) throw new NotAllowed(`${host} leads into a network that is not public.`);
    return found;
  }

  private isAllowed(address: string): boolean {
    return isGlobal(address) || (this.loopback && isLoopback(address));
  }
}
