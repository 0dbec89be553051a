import { namedIn, quotedIn, sameName } from './names.js';

describe('whether a text names a company', () => {
  test.each([
    ['Initech', 'She talks to Initech as well.'],
    ['Initech', 'INITECH wants her'],
    ['Initech', 'Initechs Angebot läuft ab'],
    ['Initech', 'by Initech’s deadline'],
    ['Initech', '(Initech)'],
    ['Initech', 'jobs@initech.example asked'],
    ['Initech', 'Ini\u00adtech has made an offer'],
    ['Initech', 'Ｉｎｉｔｅｃｈ'],
    ['Initech GmbH', 'an offer by Initech'],
    ['Initech GmbH & Co. KG', 'an offer by initech'],
    ['Initech S.A.', 'an offer by Initech'],
    ['Initech', 'an offer by Initech GmbH'],
    ['Müller & Söhne GmbH', 'Gespräch bei Mueller und... nein: MUELLER & SOEHNE'],
    ['Müller & Söhne', 'muller & sohne'],
    ['Mueller', 'bei Müller'],
    ['Müller', 'bei Mu\u0308ller'],
    ['Straßenbau Nord', 'Strassenbau-Nord'],
    ['Blue Sky', 'at BlueSky'],
    ['Blue Sky', 'at blue\nsky.'],
    ['BlueSky', 'at Bluesky,'],
    ['H & M', 'bei H&M'],
    ['İpek', 'at ipek'],
    ['Ærø Łódź', 'ærø lodz'],
    ['李宁', '在 李宁 公司'],
    ['7Geese', 'with 7geese'],
    ['C++ Labs', 'with C++ Labs'],
  ])('%s is named in “%s”', (name, text) => expect(namedIn(text, name)).toBeDefined());

  test.each([
    ['Initech', 'She is in another process.'],
    ['Initech', 'Initechnology'],
    ['Initech', 'Reinitech'],
    ['H & M', 'hm, let us see'],
    ['Ada', 'Adaptable'],
    ['GmbH', 'a limited company'],
    ['???', 'what???'],
    ['', 'anything'],
  ])('%s is not named in “%s”', (name, text) => expect(namedIn(text, name)).toBeUndefined());

  test('a wording is recognised however its lines are broken, and what is too short is everybody’s', () => {
    expect(quotedIn('Hello,\n\nshe has another\noffer until Friday. Bye', 'She has another offer until Friday.')).toBe(true);
    expect(quotedIn('She has another offer.', 'She has another offer until Friday.')).toBe(false);
    expect(quotedIn('An offer.', 'An offer.')).toBe(false);
  });

  test('two spellings of one company are the same', () => {
    expect(sameName('Müller GmbH', 'MUELLER')).toBe(true);
    expect(sameName('Initech', 'Initech Inc.')).toBe(true);
    expect(sameName('Initech', 'Initrode')).toBe(false);
    expect(sameName('', '')).toBe(false);
  });
});
