package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Patients with names and numbers as in an Indian hospital's files: the n-th is always the same. */
final class PatientRecords {
    static final int BATCH = 60;
    private static final List<String> FIRST =
            List.of(("Aarav Aditi Aditya Akash Amit Amrita Ananya Anil Anita Anjali Ankit Arjun Arun Asha Ashok Bhavana"
                            + " Chandra Chetan Deepa Deepak Devi Dinesh Divya Esha Farhan Fatima Ganesh Gauri Geeta Girish Gopal"
                            + " Harish Hema Imran Indira Ishaan Jagdish Jaya Jyoti Kamala Karan Kavita Kiran Kishore Krishna"
                            + " Lakshmi Lalita Latha Madhav Mahesh Manish Manjula Meena Meera Mohan Mohammed Mukesh Nagaraj"
                            + " Nandini Naveen Neha Nikhil Nisha Padma Pankaj Pooja Prakash Pranav Prasad Preeti Priya Radha"
                            + " Raghav Rahul Rajesh Rakesh Ramesh Rani Ravi Rekha Rohan Rohit Sandeep Sangeeta Sanjay Santosh"
                            + " Saraswati Savita Shanti Shankar Sharada Shilpa Shreya Sita Sneha Sudha Sujata Suman Sunil Sunita"
                            + " Suresh Swati Tara Uma Usha Vandana Varun Vasanth Venkatesh Vidya Vijay Vikram Vinod Yamini Yash")
                    .split(" ", -1));
    private static final List<String> LAST =
            List.of(("Acharya Agarwal Ahmed Ali Anand Arora Bajaj Banerjee Bhat Bhatt Biswas Bose Chakraborty Chandra"
                            + " Chatterjee Chauhan Chopra Das Dasgupta Desai Deshmukh Deshpande Dixit Dutta Fernandes Gandhi Ganguly"
                            + " Ghosh Gowda Gupta Hegde Hussain Iyengar Iyer Jadhav Jain Joshi Kamath Kapoor Karnik Kaur Khan"
                            + " Khanna Krishnan Kulkarni Kumar Kurup Mahajan Malhotra Malik Mathew Mehta Menon Mishra Mukherjee Murthy"
                            + " Nair Naidu Narayan Nayak Pai Pandey Patel Patil Pillai Prabhu Prasad Raghavan Rajan Raman Rao Reddy"
                            + " Roy Saxena Sen Shah Sharma Shastri Shenoy Shetty Shukla Singh Sinha Srinivasan Subramaniam Thakur"
                            + " Thomas Tiwari Trivedi Varghese Varma Venkataraman Verma Yadav")
                    .split(" ", -1));
    private static final String WRITE = """
            mutation Write($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) { id } }""";
    private static final long SPREAD = 7_919_317; // a prime: neighbours have no neighbouring numbers
    private static final int NUMBERS = 100_000_000;

    private PatientRecords() {}

    /** Writes sixty patients. */
    static void write(PlatformDoor workspace, long batch) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (long number = batch * BATCH; number < (batch + 1) * BATCH; number++) {
            records.add(record(number));
        }
        workspace.coreUnread(WRITE, Map.of("data", records));
    }

    /**
     * What somebody types to find one of these patients: two to six letters of a name, beginnings of both names, the first
     * digits of a number, or its last ones.
     *
     * @param patients how many there are
     */
    static String typed(long query, int patients) {
        SplittableRandom random = new SplittableRandom(query);
        long number = random.nextInt(patients);
        return switch (random.nextInt(5)) {
            case 0, 1 -> beginning(random.nextBoolean() ? first(number) : last(number), 2 + random.nextInt(5));
            case 2 ->
                beginning(first(number), 2 + random.nextInt(4)) + " " + beginning(last(number), 1 + random.nextInt(5));
            case 3 -> national(number).substring(0, 4 + random.nextInt(6));
            default -> national(number).substring(4 + random.nextInt(3));
        };
    }

    private static Map<String, Object> record(long number) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("externalId", "bench-patient-" + number);
        record.put("name", Map.of("firstName", first(number), "lastName", last(number)));
        record.put(
                "phones",
                Map.of(
                        "primaryPhoneNumber", national(number),
                        "primaryPhoneCallingCode", "+91",
                        "primaryPhoneCountryCode", "IN"));
        record.put("phoneE164", "+91" + national(number));
        record.put("emails", Map.of("primaryEmail", "patient" + number + "@example.com"));
        return record;
    }

    private static String first(long number) {
        return FIRST.get(new SplittableRandom(number).nextInt(FIRST.size()));
    }

    private static String last(long number) {
        return LAST.get(new SplittableRandom(~number).nextInt(LAST.size()));
    }

    private static String national(long number) {
        return String.format(Locale.ROOT, "98%08d", number * SPREAD % NUMBERS);
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(word.length(), letters)).toLowerCase(Locale.ROOT);
    }
}
