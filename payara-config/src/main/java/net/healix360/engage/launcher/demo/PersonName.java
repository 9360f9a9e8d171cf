package net.healix360.engage.launcher.demo;

import java.util.List;
import java.util.Set;

/** A name put together from common Indian first and last names: nobody is meant. */
public record PersonName(String first, String last) {
    private static final List<String> FIRST = List.of(
            ("Aarav Aditi Ajay Akash Ananya Anil Anjali Arjun Asha Bhavana Chetan Deepa Deepak Divya Esha Farhan Gauri Geeta"
                            + " Harish Isha Jaya Karan Kavya Kiran Lakshmi Leela Mahesh Manoj Meena Mohan Nandini Naveen Neha"
                            + " Nikhil Nisha Pooja Pradeep Priya Rahul Rajesh Ramya Ravi Rekha Rohan Sanjay Sarita Shreya"
                            + " Sneha Sunil Sunita Suresh Swati Tanvi Uday Usha Varun Vidya Vikram Vinay Yamini")
                    .split(" "));
    private static final Set<String> FEMALE = Set.of(
            ("Aditi Ananya Anjali Asha Bhavana Deepa Divya Esha Gauri Geeta Isha Jaya Kavya Lakshmi Leela Meena Nandini"
                            + " Neha Nisha Pooja Priya Ramya Rekha Sarita Shreya Sneha Sunita Swati Tanvi Usha Vidya Yamini")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Acharya Bhat Bose Chandra Das Desai Dutta Fernandes Gowda Gupta Hegde Iyer Jain Joshi Kamath Kapoor Khan"
                            + " Krishnan Kulkarni Kumar Mathew Mehta Menon Mishra Murthy Nair Naik Pai Patel Patil Pillai"
                            + " Prasad Rao Reddy Saxena Sethi Shah Sharma Shetty Singh Thomas Varma Verma")
                    .split(" "));

    /** @return the same name for the same number; the first 2,580 all differ */
    public static PersonName number(int index) {
        int first = Math.floorMod(index, FIRST.size());
        int last = Math.floorMod(index * 7 + index / FIRST.size(), LAST.size());
        return new PersonName(FIRST.get(first), LAST.get(last));
    }

    /** As most bearers of the first name are. */
    public boolean female() {
        return FEMALE.contains(first);
    }

    public String full() {
        return first + " " + last;
    }
}
