package org.heed.desk;

/** Holds the place of the command line until it is written. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.err.println("heed: nothing to run yet");
        System.exit(2);
    }
}
