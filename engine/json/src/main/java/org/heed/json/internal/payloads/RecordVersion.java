package org.heed.json.internal.payloads;

/**
 * A version of a record.
 *
 * @param series what it is a version of
 * @param number which one: a later one has a greater number
 * @param stamp when it was changed last: of two with the same number, the later one has the greater stamp
 */
public record RecordVersion(String series, double number, String stamp) implements Comparable<RecordVersion> {

    @Override
    public int compareTo(RecordVersion other) {
        int byNumber = Double.compare(number, other.number);
        return byNumber == 0 ? stamp.compareTo(other.stamp) : byNumber;
    }
}
