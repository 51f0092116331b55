package org.heed.conclusions;

/**
 * A gate hangs on something that is not on record and that can simply be looked up or asked: what stands behind it may be
 * talked about, with this said.
 *
 * @param gate a gate of the catalogue
 * @param circumstance the kind of circumstance that is not on record
 */
public record GateUnclear(String gate, String circumstance) implements Conclusion {}
