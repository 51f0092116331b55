package org.heed;

/**
 * Which rules made an advice.
 *
 * @param id "england-and-wales"
 * @param version "2026.08"
 * @param owner who answers for it
 * @param standing what it is and is not: "A reading of published policy, not an HMPPS file."
 * @param digest SHA-256 of its files, in lower-case hex
 */
public record RuleSetIdentity(String id, String version, String owner, String standing, String digest) {

    @Override
    public String toString() {
        return id + " " + version + " " + digest.substring(0, Math.min(12, digest.length()));
    }
}
