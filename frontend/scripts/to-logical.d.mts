import type { PluginCreator } from 'postcss';
export const toLogical: PluginCreator<undefined>;
