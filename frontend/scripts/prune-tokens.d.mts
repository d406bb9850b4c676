import type { PluginCreator } from 'postcss';
export const pruneTokens: PluginCreator<undefined>;
