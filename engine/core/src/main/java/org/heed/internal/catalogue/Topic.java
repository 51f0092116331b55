package org.heed.internal.catalogue;

import java.util.List;

/**
 * What can be asked for within an area.
 *
 * @param title as a heading: "Help with anger"
 * @param asked what was asked for, as the object of a sentence: "an anger course"
 * @param items items that say something about it, to be shown beside the scores
 * @param phrases phrases by which the person's words are read as this topic, in lower case
 */
public record Topic(String id, String area, String title, String asked, List<String> phrases, List<String> items) {}
