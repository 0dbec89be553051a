/**
 * Nextround: the look as a Mantine 9 theme.
 *
 *   import { theme, cssVariablesResolver } from './theme';
 *   <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
 *
 * Every colour a component may use is a `--nr-*` variable of tokens.css.
 */
import { createTheme, rem, type ButtonProps, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e6f3f2',
  '#cfe7e5',
  '#a3d2cf',
  '#74bab6',
  '#459f9c',
  '#1f8583',
  '#0d6b6c',
  '#0a5a5b',
  '#084a4b',
  '#053638',
];
const gray: MantineColorsTuple = [
  '#f5f6f5',
  '#edefee',
  '#e2e5e3',
  '#d2d6d4',
  '#b4bab8',
  '#8b9391',
  '#626c6a',
  '#48514f',
  '#2d3533',
  '#151a19',
];
const dark: MantineColorsTuple = [
  '#e8eceb',
  '#c8cecd',
  '#a9b2b0',
  '#8a9392',
  '#39413f',
  '#2c3332',
  '#212726',
  '#191e1d',
  '#111514',
  '#0b0e0e',
];

/** Mantine's own variables, pointed at ours: this is what makes stock components pass AA. */
const bridge = {
  '--mantine-color-body': 'var(--nr-canvas)',
  '--mantine-color-text': 'var(--nr-ink)',
  '--mantine-color-dimmed': 'var(--nr-ink-3)',
  '--mantine-color-placeholder': 'var(--nr-ink-3)',
  '--mantine-color-anchor': 'var(--nr-accent-text)',
  '--mantine-color-error': 'var(--nr-overdue-text)',
  '--mantine-color-default': 'var(--nr-surface)',
  '--mantine-color-default-hover': 'var(--nr-hover)',
  '--mantine-color-default-color': 'var(--nr-ink)',
  '--mantine-color-default-border': 'var(--nr-line-strong)',
  '--mantine-color-petrol-filled': 'var(--nr-accent)',
  '--mantine-color-petrol-filled-hover': 'var(--nr-accent-hover)',
  '--mantine-color-petrol-light': 'var(--nr-accent-soft)',
  '--mantine-color-petrol-light-hover': 'var(--nr-selected)',
  '--mantine-color-petrol-light-color': 'var(--nr-accent-text)',
  '--mantine-color-petrol-outline': 'var(--nr-accent-text)',
  '--mantine-color-petrol-text': 'var(--nr-accent-text)',
  '--mantine-color-red-filled': 'var(--nr-overdue-mark)',
  '--mantine-color-red-light': 'var(--nr-overdue-soft)',
  '--mantine-color-red-light-color': 'var(--nr-overdue-text)',
  '--mantine-color-gray-light': 'var(--nr-sunken)',
  '--mantine-color-gray-light-color': 'var(--nr-ink-2)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: bridge, dark: bridge });

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 6 },
  colors: { petrol, gray, dark },
  black: '#151a19',
  fontFamily: 'var(--nr-font)',
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.3' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: rem(30) },
      h2: { fontSize: rem(18), lineHeight: rem(24) },
      h3: { fontSize: rem(15), lineHeight: rem(20) },
      h4: { fontSize: rem(13), lineHeight: rem(18) },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(16) },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'var(--nr-shadow-pop)', lg: 'var(--nr-shadow-pop)', xl: 'var(--nr-shadow-pop)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // Plain objects, not `Component.extend`: the theme then pulls no component into the first download.
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, props: ButtonProps) => ({
        root: {
          '--button-height': props.size === 'lg' ? rem(48) : props.size === 'xs' ? rem(28) : rem(34),
          '--button-fz': props.size === 'lg' ? rem(16) : props.size === 'xs' ? rem(12) : rem(13),
          '--button-padding-x': props.size === 'lg' ? rem(20) : props.size === 'xs' ? rem(10) : rem(14),
        },
      }),
      styles: { label: { fontWeight: 560 } },
    },
    Badge: {
      defaultProps: { variant: 'light', color: 'gray', radius: 'sm', size: 'md' },
      styles: { root: { textTransform: 'none', fontWeight: 540, letterSpacing: 0 } },
    },
    Checkbox: { styles: { input: { borderColor: 'var(--nr-control)' } } },
    Switch: { defaultProps: { withThumbIndicator: false } },
    SegmentedControl: {
      defaultProps: { size: 'sm', radius: 'md' },
      styles: {
        root: { background: 'var(--nr-sunken)', padding: rem(3) },
        indicator: { background: 'var(--nr-surface)', boxShadow: '0 0 0 1px var(--nr-line-strong)' },
        label: { fontWeight: 540, color: 'var(--nr-ink)' },
      },
    },
    Kbd: {
      styles: {
        root: {
          fontFamily: 'inherit',
          fontSize: rem(11),
          fontWeight: 540,
          color: 'var(--nr-ink-2)',
          background: 'var(--nr-surface)',
          borderColor: 'var(--nr-line-strong)',
          borderWidth: 1,
          padding: `${rem(1)} ${rem(5)}`,
          minWidth: rem(20),
          textAlign: 'center',
        },
      },
    },
    Drawer: {
      defaultProps: { position: 'right', size: rem(408), overlayProps: { backgroundOpacity: 0.2 }, transitionProps: { duration: 200 } },
    },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 160, transition: 'fade' },
      },
    },
  },
});
