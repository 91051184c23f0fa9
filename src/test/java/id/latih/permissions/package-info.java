/** Calls everything there is as everybody there is, and keeps what came of it in {@code docs/permissions.md}. */
package id.latih.permissions;
