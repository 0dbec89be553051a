/** Every zone this browser knows, with a readable label: `Berlin, Europe`. */
export const timeZones = () =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), Intl.DateTimeFormat().resolvedOptions().timeZone])].map((zone) => ({
    value: zone,
    label: zone.split('/').reverse().join(', ').replaceAll('_', ' '),
  }));
