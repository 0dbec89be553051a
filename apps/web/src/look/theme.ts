/**
 * Nextround: the look as a Mantine 9 theme.
 *
 *   import { theme, cssVariablesResolver } from './theme';
 *   <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
 *
 * Every colour a component may use is a `--nr-*` variable below; each exists in light and dark.
 * Text pairs reach WCAG AA (4.5:1) in both themes; marks and borders that carry meaning reach 3:1.
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

/** The four states of a clock, plus the two quiet ones. Shape first, weight second, colour third. */
export type ClockState = 'overdue' | 'due' | 'waiting' | 'done' | 'planned' | 'dropped';
export const clockColor = (state: ClockState) => ({
  mark: `var(--nr-${state}-mark)`,
  text: `var(--nr-${state}-text)`,
  soft: `var(--nr-${state}-soft)`,
  line: `var(--nr-${state}-line)`,
});

const light = {
  canvas: '#f5f6f5',
  surface: '#ffffff',
  sunken: '#edefee',
  hover: '#f0f2f1',
  selected: '#e9f3f2',
  line: '#e2e5e3',
  'line-strong': '#c3c9c6',
  control: '#838c89',
  ink: '#151a19',
  'ink-2': '#48514f',
  'ink-3': '#626c6a',
  accent: '#0d6b6c',
  'accent-hover': '#0a5a5b',
  'accent-text': '#0a5a5b',
  'accent-soft': '#e6f3f2',
  'accent-line': '#a3d2cf',
  'on-accent': '#ffffff',
  'overdue-mark': '#c2341d',
  'overdue-text': '#a32a16',
  'overdue-soft': '#fdebe6',
  'overdue-line': '#c2341d',
  'on-overdue': '#ffffff',
  'due-mark': '#b36b00',
  'due-text': '#7d4a00',
  'due-soft': '#fdf2dc',
  'due-line': '#ecd3a0',
  'waiting-mark': '#5566c2',
  'waiting-text': '#404f9f',
  'waiting-soft': '#eff1fb',
  'waiting-line': '#8391d6',
  'done-mark': '#5e7a6c',
  'done-text': '#4a6457',
  'done-soft': '#eaf0ec',
  'done-line': '#c4d3ca',
  'planned-mark': '#838c89',
  'planned-text': '#626c6a',
  'planned-soft': 'transparent',
  'planned-line': '#c3c9c6',
  'dropped-mark': '#a3aaa8',
  'dropped-text': '#626c6a',
  'dropped-soft': 'transparent',
  'dropped-line': '#d2d6d4',
  'shadow-pop': '0 1px 2px rgb(21 26 25 / 6%), 0 8px 24px rgb(21 26 25 / 10%)',
};
const night: Record<keyof typeof light, string> = {
  canvas: '#111514',
  surface: '#191e1d',
  sunken: '#212726',
  hover: '#1f2524',
  selected: '#17302f',
  line: '#2a3130',
  'line-strong': '#414a48',
  control: '#76807e',
  ink: '#e8eceb',
  'ink-2': '#b4bcba',
  'ink-3': '#95a09d',
  accent: '#137776',
  'accent-hover': '#167f7d',
  'accent-text': '#74cbc5',
  'accent-soft': '#12302f',
  'accent-line': '#23605e',
  'on-accent': '#ffffff',
  'overdue-mark': '#ff8a70',
  'overdue-text': '#ffa894',
  'overdue-soft': '#3a1d17',
  'overdue-line': '#ff8a70',
  'on-overdue': '#2b0d06',
  'due-mark': '#e5a53c',
  'due-text': '#efbf6d',
  'due-soft': '#332611',
  'due-line': '#5d471e',
  'waiting-mark': '#93a2f2',
  'waiting-text': '#b3bef8',
  'waiting-soft': '#20243c',
  'waiting-line': '#6573bd',
  'done-mark': '#85a695',
  'done-text': '#a0bbad',
  'done-soft': '#1f2a25',
  'done-line': '#3b4f45',
  'planned-mark': '#76807e',
  'planned-text': '#95a09d',
  'planned-soft': 'transparent',
  'planned-line': '#414a48',
  'dropped-mark': '#5c6664',
  'dropped-text': '#95a09d',
  'dropped-soft': 'transparent',
  'dropped-line': '#39413f',
  'shadow-pop': '0 0 0 1px rgb(255 255 255 / 5%), 0 12px 32px rgb(0 0 0 / 50%)',
};
export const tokens = { light, dark: night };

const prefixed = (set: Record<string, string>) => Object.fromEntries(Object.entries(set).map(([name, value]) => [`--nr-${name}`, value]));

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

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--nr-font-words': "'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, serif",
    '--nr-rail': rem(208),
    '--nr-rail-narrow': rem(60),
    '--nr-panel': rem(408),
    '--nr-topbar': rem(56),
    '--nr-bottom-bar': rem(64),
    '--nr-fast': '120ms',
    '--nr-calm': '200ms',
    '--nr-ease': 'cubic-bezier(0.2, 0, 0, 1)',
  },
  light: { ...prefixed(light), ...bridge },
  dark: { ...prefixed(night), ...bridge },
});

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 6 },
  colors: { petrol, gray, dark },
  black: '#151a19',
  fontFamily: "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif",
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
