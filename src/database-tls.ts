/**
 * What a database's address asks of TLS, as node-postgres reads its `sslmode`: `disable`, or none at all, is plain text,
 * `no-verify` encrypts for whoever answers, and every other mode also checks the server's certificate.
 * Medusa's modules open connections that drop the query of the address, so it is handed to them beside it. For a
 * certificate of your own authority, name that in NODE_EXTRA_CA_CERTS.
 */
export function databaseTls(databaseUrl: string): false | { rejectUnauthorized: boolean } {
  const mode = new URL(databaseUrl).searchParams.get("sslmode")
  return mode === null || mode === "disable" ? false : { rejectUnauthorized: mode !== "no-verify" }
}
