package org.dateline.normalize;

/** Types of TIMEX3. */
public enum TimexType {
    DATE, TIME, DURATION, SET
}
