import type { LookupAddress } from 'node:dns';
import { Destinations, isGlobal, type DestinationRules } from './destinations.js';

const found = (...addresses: string[]): LookupAddress[] => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const leadingTo = (...addresses: string[]) => new Destinations({ lookup: async () => found(...addresses) });
const refusal = async (url: string, rules?: DestinationRules): Promise<string | undefined> =>
  new Destinations({ lookup: async () => found('93.184.215.14'), ...rules }).mustBeAllowed(url).then(
    () => undefined,
    (error: Error) => error.message,
  );

describe('where webhooks may be sent to', () => {
  test.each(['https://hooks.example/a?b=c', 'https://hooks.example:443/', 'https://HOOKS.example'])('%s may be told', async (url) => {
    expect(await refusal(url)).toBeUndefined();
  });

  test.each([
    ['http://hooks.example/', 'https'],
    ['ftp://hooks.example/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['hooks.example', 'https'],
    ['', 'https'],
    ['https://', 'https'],
    ['https://ann@hooks.example/', 'user'],
    ['https://ann:secret@hooks.example/', 'user'],
    ['https://hooks.example@10.0.0.1/', 'user'],
    ['https://hooks.example:8443/', 'port'],
    ['https://hooks.example:80/', 'port'],
    ['https://93.184.215.14/', 'IP address'],
    ['https://127.0.0.1/', 'IP address'],
    ['https://127.1/', 'IP address'],
    ['https://2130706433/', 'IP address'],
    ['https://0x7f000001/', 'IP address'],
    ['https://0177.0.0.1/', 'IP address'],
    ['https://１２７.0.0.1/', 'IP address'],
    ['https://[::1]/', 'IP address'],
    ['https://[::ffff:169.254.169.254]/', 'IP address'],
    ['https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', 'IP address'],
  ])('%j may not: %s', async (url, reason) => {
    expect(await refusal(url)).toContain(reason);
  });

  test('an operator may open more ports, by number', async () => {
    expect(await refusal('https://hooks.example:8443/', { ports: [443, 8443] })).toBeUndefined();
    expect(await refusal('https://hooks.example:8444/', { ports: [443, 8443] })).toContain('port 443 or 8443');
  });

  test.each([
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1',
    '198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255',
    ':: ::1 ::ffff:10.0.0.1 ::ffff:93.184.215.14 ::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 100::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1',
    '2001::1 2001:10::1 2001:db8::1 2002:a00:1::1 3fff::1 5f00::1',
  ])('none of %s is a machine on the internet', async (addresses) => {
    for (const address of addresses.split(' ')) {
      expect([address, isGlobal(address)]).toEqual([address, false]);
      await expect(leadingTo(address).mustBeAllowed('https://hooks.example/')).rejects.toThrow('not public');
      await expect(leadingTo('93.184.215.14', address).mustBeAllowed('https://hooks.example/')).rejects.toThrow('not public');
    }
  });

  test.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '192.0.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])(
    '%s is',
    (address) => {
      expect(isGlobal(address)).toBe(true);
    },
  );

  test('a name that leads nowhere, or is not found in time, is refused', async () => {
    await expect(leadingTo().mustBeAllowed('https://hooks.example/')).rejects.toThrow('no host named hooks.example');
    const unknown = new Destinations({ lookup: () => Promise.reject(new Error('ENOTFOUND')) });
    await expect(unknown.mustBeAllowed('https://hooks.example/')).rejects.toThrow('no host named');
    await expect(new Destinations().mustBeAllowed('https://localhost/')).rejects.toThrow('not public');
  });

  test('whoever connects is given what was checked, one or all of it', async () => {
    const { lookup } = leadingTo('93.184.215.14', '2606:4700:4700::1111');
    const all = await new Promise((done) => lookup('hooks.example', { all: true }, (_error, addresses) => done(addresses)));
    expect(all).toEqual(found('93.184.215.14', '2606:4700:4700::1111'));
    const one = await new Promise((done) => lookup('hooks.example', {}, (_error, address, family) => done([address, family])));
    expect(one).toEqual(['93.184.215.14', 4]);
    const refused = await new Promise((done) => leadingTo('10.0.0.1').lookup('hooks.example', { all: true }, done));
    expect(refused).toEqual(new Error('hooks.example leads into a network that is not public.'));
  });

  test('for tests this machine itself may be told too, and still nobody else’s network', async () => {
    expect(await refusal('http://127.0.0.1:4711/hook', { loopback: true })).toBeUndefined();
    expect(await refusal('http://[::1]:4711/hook', { loopback: true })).toBeUndefined();
    expect(await refusal('http://10.0.0.1/', { loopback: true })).toContain('IP address');
    expect(await refusal('http://hooks.example/', { loopback: true, lookup: async () => found('192.168.0.1') })).toContain('not public');
  });
});
