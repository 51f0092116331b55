package org.heed.conclusions;

/**
 * Work that the sentence or public protection requires. It is monotone: no stated need can remove it.
 *
 * @param work a kind of requirement of the catalogue
 */
public record Required(String work) implements Conclusion {}
