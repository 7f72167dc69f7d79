import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', 'dist/', '.svelte-kit/', '.cache/', 'test-results/', 'tests/fixtures/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'max-depth': ['error', 4],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			// Control characters are what some of our checks look for.
			'no-control-regex': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/unified-signatures': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// Course text is rendered and cleaned at build time.
			'svelte/no-at-html-tags': 'off',
			// Progress is replaced as a whole, never changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// `{' '}` keeps a space that the compiler would drop.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		// For phones of 2016: there a `catch` must name what it caught.
		files: ['src/workshop-server/browser/phone.js'],
		rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] }
	},
	// Addresses are plain `#/…` (see lib/player/addresses.ts).
	{ rules: { 'svelte/no-navigation-without-resolve': 'off' } }
);
