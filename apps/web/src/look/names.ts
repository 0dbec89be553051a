/** Given names are how people speak of each other, and what a chip has room for. */
export const givenName = (name: string) => name.split(' ')[0] ?? name;
