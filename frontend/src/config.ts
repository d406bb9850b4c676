/** Where this installation finds its parts; served as /config.json beside the application. */
export interface AppConfig {
  /** Base of the API, absolute or on the same host, without trailing slash. */
  apiBase: string;
  /** OpenID Connect issuer, e.g. https://login.example.org/realms/miteinander. */
  issuer: string;
  clientId: string;
  municipality: string;
  /** One sentence for the line above the header, per language. */
  notice?: Record<string, string>;
}

let current: AppConfig | undefined;

export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return setConfig((await response.json()) as AppConfig);
}

export function setConfig(config: AppConfig): AppConfig {
  current = config;
  return config;
}

export function config(): AppConfig {
  if (!current) throw new Error('config() before loadConfig()');
  return current;
}
