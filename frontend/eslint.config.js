import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Import laws of README.md: app → features → {ui, charts, api, auth, routing, i18n}. */
const forbid = (folder, names, message) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...names.map((name) => ({ regex: `^(\\.\\./)+${name}(/|$)`, message })),
          ...(folder === 'ui'
            ? []
            : [
                {
                  regex: '^(react-aria|@react-aria|@kern-ux)',
                  message: 'React Aria and KERN are used in src/ui only.',
                },
              ]),
        ],
      },
    ],
  },
});

const bareElements = [
  ['a', 'Use <Link> or <ExternalLink> from ui/link.'],
  ['h1', 'Use <PageHeader> from ui/page-header.'],
  ['dialog', 'Use <Dialog> from ui/dialog.'],
].map(([name, message]) => ({
  selector: `JSXOpeningElement[name.name='${name}']`,
  message,
}));

export default tseslint.config(
  {
    ignores: [
      'dist',
      'public',
      'src/api/schema.d.ts',
      'src/routing/*.gen.ts',
      'test-results',
      'playwright-report',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // TanStack Router's redirect() and notFound() are thrown on purpose.
      '@typescript-eslint/only-throw-error': 'off',
      // Route objects of TanStack Router mention each other in their types.
      '@typescript-eslint/no-deprecated': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/ui/**', '**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...bareElements,
        {
          selector: "JSXAttribute[name.name='className'] Literal[value=/(^|\\s)kern-/]",
          message: 'KERN classes live in src/ui only.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Never set HTML; render elements.',
        },
      ],
    },
  },
  forbid('ui', ['app', 'features', 'api', 'auth', 'routing', 'charts'], 'ui knows only i18n.'),
  forbid('charts', ['app', 'features', 'api', 'auth', 'routing'], 'charts know only ui and i18n.'),
  forbid(
    'i18n',
    ['app', 'features', 'api', 'auth', 'routing', 'charts', 'ui'],
    'i18n knows nothing else.',
  ),
  forbid('api', ['app', 'features', 'auth', 'routing', 'charts', 'ui'], 'api knows only i18n.'),
  forbid('auth', ['app', 'features', 'charts'], 'auth knows api, ui, i18n.'),
  forbid('routing', ['app', 'features', 'charts', 'ui'], 'routing knows auth and i18n.'),
  forbid('features', ['app'], 'features do not know app.'),
  {
    files: ['e2e/**/*.ts', '**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
