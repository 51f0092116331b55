package org.heed.internal.supposing;

import org.heed.explain.Otherwise.What;

/**
 * A place in a case where something stands, or nothing does.
 *
 * @param what which sort of thing stands there
 * @param id which one of its sort
 */
public record Slot(What what, String id) {}
